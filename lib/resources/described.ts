import type { ResourceType } from '../core/resource-type';
import { type MessageKey, t } from '../words/t';
import type { Column, FieldKind, ParentLink } from './resource';

type ColumnWord = MessageKey extends infer Key ? (Key extends `columns.${infer Name}` ? Name : never) : never;

/** A member of a row, called by `columns.<word>`; the word is asked for when it is shown, since lists are read where no browser is. */
export const column = (field: string, word: ColumnWord, kind: FieldKind, place?: 'in list'): Column => ({
  field,
  get label() {
    return t(`columns.${word}`);
  },
  kind,
  ...(place ? { inList: true } : {}),
});

/** A link to a parent, called likewise. */
export const parent = (type: ResourceType, field: string, word: ColumnWord): ParentLink => ({
  type,
  field,
  get label() {
    return t(`columns.${word}`);
  },
});
