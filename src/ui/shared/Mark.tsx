/** The mark: a line of text with light raking across it from the side. The same drawing as assets/icon.svg. */
export function Mark({ size = 16 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="mark-paper" width="32" height="32" rx="6" />
      <path class="mark-light" d="M4 16 30 4.5v23z" />
      <path class="mark-line" d="M4 16h24" />
    </svg>
  );
}
