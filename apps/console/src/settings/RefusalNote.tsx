import { errorText } from '../ui/error-text.ts';
import d from './Dialog.module.css';
import { fieldErrorOf } from './field-errors.ts';

/** A refusal that is about no field; those that are stand at their field. */
export function RefusalNote({ error }: { error: unknown }) {
  if (!error || fieldErrorOf(error)) return null;
  return (
    <p className={d.error} role="alert">
      {errorText(error)}
    </p>
  );
}
