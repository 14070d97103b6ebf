/** The mark: lines of text, and a light from the side that brings them out. The same drawing as assets/icon.svg. */
export function Mark({ size }: { size: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark-paper" width="32" height="32" rx="6" />
      <path class="mark-dim" d="M5 6h15l-8 4H5zM5 22h7l8 4H5z" />
      <path class="mark-lit" d="M20 6h7v4H12zM5 14h22v4H5zM12 22h15v4h-7z" />
    </svg>
  );
}
