import { CONSENT_VERSION, consentFor } from '../../lib/reflection/consent.ts';
import type { Question } from '../../lib/reflection/questions.ts';
import { type Sitting, sectionsFor } from '../../lib/reflection/sections.ts';
import { OCCASION_TEXT } from './occasion-text.ts';

/** One sitting on paper, blank: every question as it is asked on the screen, with boxes to tick and lines to write on. */
export function PaperForm({ sitting }: { sitting: Sitting }) {
  const sections = sectionsFor(sitting);
  return (
    <article class="paper" aria-label={`Blank form: ${OCCASION_TEXT[sitting.occasion]}`}>
      <p class="paper__head">
        <strong>{OCCASION_TEXT[sitting.occasion]}</strong>, for a {sitting.role}. Write no name on this sheet.
        Consent, version {CONSENT_VERSION}.
      </p>
      <ul class="paper__consent">
        {consentFor({ sections, contact: null, oneKey: null }).map(({ heading, text }) => (
          <li key={heading}>
            <strong>{heading}.</strong> {text}
          </li>
        ))}
      </ul>
      <p>
        <Box /> May be used in the study, under the code. <Box /> For me only.
      </p>
      <p class="paper__code">
        Your code, four words: <i />
        <i />
        <i />
        <i />
      </p>
      {sections.map(({ id, title, questions }) => (
        <section key={id}>
          <h2>{title}</h2>
          {questions.map((question) => (
            <PaperQuestion key={question.key} question={question} />
          ))}
        </section>
      ))}
    </article>
  );
}

function PaperQuestion({ question }: { question: Question }) {
  return (
    <div class="paper__question">
      <p>{question.label}</p>
      <PaperAnswer question={question} />
    </div>
  );
}

function PaperAnswer({ question }: { question: Question }) {
  switch (question.kind) {
    case 'points':
      return <Boxes labels={[...question.points.map((word, point) => `${point} ${word}`), 'cannot say']} />;
    case 'choice':
      return <Boxes labels={[...question.options.map(({ label }) => label), 'cannot say']} />;
    case 'minutes':
      return (
        <p class="paper__code">
          Minutes, to the nearest 5: <i />
        </p>
      );
    case 'text':
      return (
        <div class="paper__lines" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      );
  }
}

function Boxes({ labels }: { labels: readonly string[] }) {
  return (
    <p class="paper__boxes">
      {labels.map((label) => (
        <span key={label}>
          <Box /> {label}
        </span>
      ))}
    </p>
  );
}

function Box() {
  return <span class="paper__box" aria-hidden="true" />;
}
