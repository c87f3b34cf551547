/** Who can read the answers being given: nobody else, or the study team once they are sealed. */
export function WhoReadsAnswers({ study, oneKey }: { study: boolean; oneKey: boolean }) {
  if (!study) {
    return (
      <>
        <strong>Only you.</strong> Nothing is sealed, and nothing leaves this page.
      </>
    );
  }
  return (
    <>
      <strong>Only you</strong>, until you seal it. Then <strong>the study team</strong>, under a code.{' '}
      {oneKey ? (
        <>
          In this round <strong>the lead</strong> holds the same key.
        </>
      ) : (
        <>
          <strong>Never the lead</strong>, who cannot open it.
        </>
      )}
    </>
  );
}
