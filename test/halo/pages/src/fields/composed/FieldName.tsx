import { markStyle } from '../../../../renderings/styles-of';
import { useLook } from '../../looks/look';
import { Asterisk } from '../Asterisk';

/** A field's name with what the rendering puts around it. */
export function FieldName({ label, required }: { label: string; required?: boolean }) {
  const { rendering, label: shown } = useLook();
  const text = shown(label);
  const mark = markStyle(rendering, label);
  if (mark === 'text') return required ? `${text} *` : text;
  return (
    <>
      {mark === 'colon' ? `${text}:` : mark === 'doubleSpace' ? text.replaceAll(' ', '  ') : text}
      {required && <Asterisk />}
    </>
  );
}
