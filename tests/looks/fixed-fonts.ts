/** What makes a picture of a page the same on every machine: two named families, wherever they are the ones the pictures were taken with. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Of Debian's package fonts-noto-core, which the setup installs; by SHA-256. */
const FILES: Readonly<Record<string, string>> = {
  'NotoSans-Regular.ttf': '89c3c497f618fdaa0b2d1e98fef93582f28c71debd2c4a8cdf41f190ced2909d',
  'NotoSans-Bold.ttf': 'e83493c945848ecd4a9ad0f6d19164541a0d3e23a9c952304a00a46e00272ac5',
  'NotoSerif-Regular.ttf': '9d7583b7dc9e812afd32a14280c5cac3160012efe50c8d08938f4fea266ff67f',
  'NotoSerif-Bold.ttf': '0af0ff2be8f84910fb21ec5fe1b6b7395e3073250502a334baf6ca2f860c88fe',
  'NotoSansArabic-Regular.ttf': '504d7407d86875acf7d04dfaa0fd7524d0b8797723bc4aa18022f29db25b0b6e',
  'NotoNaskhArabic-Regular.ttf': '8c67eaa2f0086872628fc3f7f760386f83c8be5c5e9a1ba3a38891237b2ac7cb',
  'NotoNaskhArabic-Bold.ttf': 'b5cbcb561b4b540ff11d7b6934577dbbbbb9e1d152d47f6f31f19176d58ff39c',
  'NotoSansArabic-Bold.ttf': 'ded6fc7359ca36d15d7aab9ef0c066e21ce48b26a069994d6602fa2cb9a1b952',
};
const FOLDER = '/usr/share/fonts/truetype/noto';

/** Style that has a page speak in these fonts only; other scripts than these are not photographed. */
export const FIXED_FONTS_CSS = `
:root, [data-theme] {
  --sl-sans: "Noto Sans", "Noto Sans Arabic" !important;
  --sl-serif: "Noto Serif", "Noto Naskh Arabic" !important;
}`;

/** Says why pictures cannot be compared here; `null` when they can. */
export function whyNotComparable(): string | null {
  const other = Object.entries(FILES).filter(([name, hash]) => sha256Of(`${FOLDER}/${name}`) !== hash);
  if (other.length === 0) return null;
  const names = other.map(([name]) => name).join(', ');
  return `pictures are not compared: they were taken with Debian's fonts-noto-core, and here ${names} are missing or of another version`;
}

function sha256Of(file: string): string | null {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null;
}
