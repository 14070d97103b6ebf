/** The pictures of the toolbar's button: in colour, and grey for where names are not marked. */
import { lazily } from '@/src/core/lazily';

const SIZES = [16, 32, 48] as const;

/** Their paths in the package, by size in px. */
export function iconPaths(on: boolean): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icons/${fileOf(size, on)}`]));
}

type Pixels = Record<string, ImageData>;

/** The same files as data URLs: our scripts fetch nothing, not even from the package. */
const FILES = import.meta.glob<string>('../../assets/icons/icon-{16,32,48}*.png', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/**
 * The same as pixels. A path has Chromium fetch and draw the picture anew at each call, which was most of what a page that we do
 * not read cost us; these are kept for as long as the background. All are drawn together: who asks first is answered first.
 */
export async function iconPixels(on: boolean): Promise<Pixels> {
  const { coloured, grey } = await drawn();
  return on ? coloured : grey;
}

const drawn = lazily(async () => {
  const [coloured, grey] = await Promise.all([drawSizes(true), drawSizes(false)]);
  return { coloured, grey };
});

async function drawSizes(on: boolean): Promise<Pixels> {
  const drawing = SIZES.map(async (size) => [size, await draw(size, on)] as const);
  return Object.fromEntries(await Promise.all(drawing));
}

async function draw(size: number, on: boolean): Promise<ImageData> {
  const [, base64 = ''] = FILES[`../../assets/icons/${fileOf(size, on)}`]!.split(',');
  const file = new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))]);
  const context = new OffscreenCanvas(size, size).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(await createImageBitmap(file), 0, 0);
  return context.getImageData(0, 0, size, size);
}

function fileOf(size: number, on: boolean): string {
  return `icon-${size}${on ? '' : '-off'}.png`;
}
