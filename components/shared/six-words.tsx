import type { ComponentChildren } from 'preact';

interface SixWordsProps {
  readonly fileName: string;
  readonly words: readonly string[];
  /** What to do with the words. */
  readonly children: ComponentChildren;
}

/** The words made for one file. They are shown once, so they are announced, and large enough to copy by hand. */
export function SixWords({ fileName, words, children }: SixWordsProps) {
  return (
    <div class="six-words" role="status">
      <p class="label">Six words for {fileName}</p>
      <p class="six-words__list" data-testid="six-words">
        {words.join(' ')}
      </p>
      <p class="hint">{children} They are shown only now.</p>
    </div>
  );
}
