import type { FormInstance } from 'antd/es/form';
import { fieldErrorOf } from './field-errors.ts';

/** antd types names by the form's values; these come from the form itself. */
type FieldName = Parameters<FormInstance['scrollToField']>[0];

/** The field of the form that holds the refused value: a list is one field, whichever row is wrong. */
export function refusedField<V>(form: FormInstance<V>, error: unknown): FieldName | undefined {
  const path = fieldErrorOf(error)?.path;
  if (!path) return undefined;
  return form
    .getFieldsError()
    .map((field) => field.name)
    .filter((name) => name.every((step, i) => step === path[i]))
    .sort((a, b) => b.length - a.length)[0];
}

/** Puts a refusal at the field it is about, and that field on the screen. */
export function showRefusalIn<V>(form: FormInstance<V>): (error: unknown) => void {
  return (error) => {
    const name = refusedField(form, error);
    const refused = fieldErrorOf(error);
    if (!refused || name === undefined) return;
    form.setFields([{ name: name as never, errors: [refused.why] }]);
    form.scrollToField(name as never, { block: 'center', focus: true });
  };
}
