/** What lanes are drawn with, as SVG path data: one path may hold hundreds of dots. */

type At = { readonly x: number; readonly y: number };

/** A dot around a point. */
export function dotPath({ x, y }: At, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** A bar with round ends around `y`, from `x` on, at least as long as it is high. */
export function barPath({ x, y }: At, { length, radius }: { length: number; radius: number }): string {
  const straight = Math.max(length - 2 * radius, 0);
  const half = `a${radius} ${radius} 0 0 1 0`;
  return `M${x + radius} ${y - radius}h${straight}${half} ${2 * radius}h${-straight}${half} ${-2 * radius}z`;
}

/** A column that stands around its middle. */
export function columnPath({ x, y }: At, { width, height }: { width: number; height: number }): string {
  return `M${x - width / 2} ${y - height / 2}h${width}v${height}h${-width}z`;
}
