import { useId } from 'preact/hooks';

type Props<T extends string | number> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
  readonly disabled?: boolean;
};

/** One of a few values, all in sight: native radio buttons that look like one control. */
export function Choice<T extends string | number>({ label, value, options, onChoose, disabled }: Props<T>) {
  const id = useId();
  return (
    <fieldset class="row" disabled={disabled}>
      <legend class="row-label">{label}</legend>
      <div class="choice">
        {options.map((option) => (
          <label key={option.value} class="choice-option">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
