import type { IconShape } from './icons';

/** A small line icon in the colour of its text; the control around it carries the name. */
export function Icon({ of: { path, isAlong } }: { of: IconShape }) {
  return (
    <svg
      class={isAlong ? 'icon icon-along' : 'icon'}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
