const PATHS = {
  back: 'M10 3 5 8l5 5',
  close: 'm4 4 8 8m0-8-8 8',
  pin: 'M6 2.5h4M7 2.5v4L4.5 9.5h7L9 6.5v-4M8 9.5v4',
  next: 'm6 3 5 5-5 5',
  down: 'm4 6 4 4 4-4',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  menu: 'M3 8h.01M8 8h.01M13 8h.01',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm3.3 7.8 3.2 3.2',
  out: 'M5 3h8v8M13 3 3.5 12.5',
  jump: 'M8 2.5v10m-4-4 4 4 4-4',
} as const;

/** A small line icon in the colour of its text; the control around it carries the name. */
export function Icon({ name, class: extra = '' }: { name: keyof typeof PATHS; class?: string }) {
  return (
    <svg
      class={`icon icon-${name} ${extra}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
