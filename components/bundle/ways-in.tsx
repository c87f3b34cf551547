import { SummaryList } from '../shared/layout.tsx';

/** For each way to deliver a file to the lead, who may see the sender. */
export function WaysIn() {
  return (
    <>
      <div>
        <h2 class="title title--small">Take it to the lead</h2>
        <p class="hint">Whoever runs the way in may see which file came from whom.</p>
      </div>
      <div class="card ways">
        <SummaryList
          rows={[
            [
              'In the room, one after another',
              <>
                <strong>Does not show you</strong>: everybody puts a file on the lead’s computer, and nobody
                notes which.
              </>,
            ],
            [
              'A stick',
              'Shows you to whoever takes it from your hand, unless one stick goes round with files of several on it.',
            ],
            [
              'Shared or synced folder',
              'Shows who put it there, to whoever runs it and often to all who can open it.',
            ],
            [
              '“Request files” link',
              'May ask your name; whoever runs it may see your account and your computer’s address.',
            ],
            ['Mail', 'Shows who you are, to the lead and to whoever runs the mail.'],
          ]}
        />
      </div>
    </>
  );
}
