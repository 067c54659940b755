import type { ImportKind } from '@lingxi/contract';
import type { importFields } from './kinds.ts';

type Fields = typeof importFields;
export type FieldKey = { [K in ImportKind]: `field.${K}.${Fields[K][number]}` }[ImportKind];

/** The text that names a field of a kind. */
export const fieldKey = (kind: ImportKind, field: string): FieldKey =>
  `field.${kind}.${field}` as FieldKey;

export const attributePrefix = 'attributes.';
