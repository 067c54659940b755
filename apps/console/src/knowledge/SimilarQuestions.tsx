import { Plus, X } from 'lucide-react';
import { type ClipboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addQuestions, type FaqDraft, linesOf } from './draft.ts';
import s from './FaqEditor.module.css';
import { limits } from './limits.ts';

/** So many are shown before the rest is asked for. */
const shownFirst = 8;

/** Every row is an input; the last one adds, by Enter or by pasting any number of lines. */
export function SimilarQuestions(props: {
  draft: FaqDraft;
  saved: string[];
  error: string | undefined;
  isReadOnly: boolean;
  onChange: (questions: string[]) => void;
}) {
  const { t } = useTranslation('knowledge');
  const { draft, saved, error, isReadOnly, onChange } = props;
  const questions = draft.similarQuestions;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const adder = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const [isWhole, setWhole] = useState(false);
  const isLong = questions.length > shownFirst + 2;
  // A new one is never hidden: it stands at the end, above the box it was written in.
  const shown = questions
    .map((question, at) => ({ question, at, isNew: !saved.includes(question) }))
    .filter(({ at, isNew }) => isWhole || !isLong || at < shownFirst || isNew);
  const hidden = questions.length - shown.length;

  const add = (lines: string[]) => {
    const { questions: next, known, left } = addQuestions(draft, lines);
    const added = next.length - questions.length;
    if (added > 0) onChange(next);
    const parts = [
      lines.length > 1 && added > 0 && t('similar.added', { count: added }),
      known > 0 && t('similar.known', { count: known }),
      left > 0 && t('similar.full', { max: limits.similarQuestions, count: left }),
    ];
    setTold(parts.filter(Boolean).join(t('listComma')));
    return added;
  };
  const submit = () => {
    const lines = linesOf(text);
    if (lines.length > 0 && add(lines) > 0) setText('');
  };
  const paste = (e: ClipboardEvent) => {
    const lines = linesOf(e.clipboardData.getData('text'));
    if (lines.length < 2) return;
    e.preventDefault();
    add([...linesOf(text), ...lines]);
    setText('');
  };
  const edit = (at: number, next: string) =>
    onChange(questions.map((question, i) => (i === at ? next : question)));
  const remove = (at: number) => {
    onChange(questions.filter((_, i) => i !== at));
    setTold(t('similar.removed', { question: questions[at] }));
    adder.current?.focus();
  };
  const focusRow = (row: number) => {
    const inputs = list.current?.querySelectorAll<HTMLInputElement>('input');
    (inputs?.[row] ?? adder.current)?.focus();
  };
  return (
    <fieldset className={s.field}>
      <legend className={s.label}>
        {t('field.similar')}
        <span className={s.aside}>{questions.length}</span>
      </legend>
      <div className={s.similar} data-invalid={error !== undefined || undefined}>
        <ul ref={list}>
          {shown.map(({ question, at, isNew }, row) => (
            <li key={at} className={s.similarRow} data-new={isNew || undefined}>
              <input
                aria-label={t('similar.label', { number: at + 1 })}
                maxLength={limits.questionCharacters}
                readOnly={isReadOnly}
                value={question}
                onChange={(e) => edit(at, e.target.value)}
                onBlur={() => question.trim() === '' && remove(at)}
                onKeyDown={(e) => {
                  if (e.nativeEvent.isComposing || e.keyCode === 229) return;
                  if (e.key === 'Enter' || e.key === 'ArrowDown') focusRow(row + 1);
                  if (e.key === 'ArrowUp' && row > 0) focusRow(row - 1);
                }}
              />
              {isNew && <span className={s.isNew}>{t('similar.unsaved')}</span>}
              {!isReadOnly && (
                <button
                  type="button"
                  className={s.remove}
                  aria-label={t('similar.remove', { question })}
                  onClick={() => remove(at)}
                >
                  <X size={15} />
                </button>
              )}
            </li>
          ))}
        </ul>
        {(!isReadOnly || hidden > 0) && (
          <div className={s.adder}>
            {!isReadOnly && (
              <>
                <Plus size={15} aria-hidden="true" />
                <input
                  ref={adder}
                  aria-label={t('similar.add')}
                  aria-describedby={`${id}-told`}
                  placeholder={t('similar.hint')}
                  maxLength={limits.questionCharacters}
                  value={text}
                  onChange={(e) => {
                    setText(e.target.value);
                    setTold('');
                  }}
                  onPaste={paste}
                  onKeyDown={(e) => {
                    if (e.nativeEvent.isComposing || e.keyCode === 229) return;
                    if (e.key === 'Enter') submit();
                    if (e.key === 'ArrowUp') focusRow(shown.length - 1);
                  }}
                />
              </>
            )}
            {hidden > 0 && (
              <button type="button" className={s.link} onClick={() => setWhole(true)}>
                {t('similar.rest', { count: hidden })}
              </button>
            )}
          </div>
        )}
      </div>
      <p id={`${id}-told`} className={s.told} role="status">
        {told}
      </p>
      {error !== undefined && (
        <p className={s.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
