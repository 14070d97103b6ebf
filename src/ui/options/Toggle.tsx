import { useId } from 'preact/hooks';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
};

/** A setting that is on or off: a native checkbox in the shape of a switch, and called one, as the words of the page do. */
export function Toggle({ label, hint, on, onToggle }: Props) {
  const id = useId();
  return (
    <div class="row row-toggle">
      <label class="row-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: whether it is checked the browser says
        role="switch"
        class="toggle"
        checked={on}
        {...(hint ? { 'aria-describedby': `${id}hint` } : {})}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      {hint && (
        <p class="row-hint" id={`${id}hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
