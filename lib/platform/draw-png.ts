import type { Bytes } from '../shared/bytes.ts';

/** How many dots a PNG has to a point of the picture: sharp on paper. */
const DOTS = 3;

/**
 * The bytes of a PNG of an SVG file's text, drawn by the browser itself from the memory of the page. Throws where the
 * browser cannot draw it.
 */
export async function drawPng(svg: string): Promise<Bytes> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * DOTS;
    canvas.height = image.naturalHeight * DOTS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('the browser drew no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
