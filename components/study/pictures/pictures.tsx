import { Picture, type PictureSpec } from './picture.tsx';

/** Pictures one under the other. */
export function Pictures({ specs }: { specs: readonly PictureSpec[] }) {
  return (
    <>
      {specs.map((spec) => (
        <Picture key={spec.fileName} {...spec} />
      ))}
    </>
  );
}
