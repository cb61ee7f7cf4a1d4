import { tidy } from './normalise';
import type { Observation } from './observation';
import type { Sight } from './sight';

/** Whatever Halo draws as a button. */
export const buttons =
  'button,[role=button],input[type=button],input[type=submit],.nhd-button,a.btn,a.button,span.btn,div.btn';
/** Save, Submit, Update, Apply in Halo's languages. */
const saves =
  /^(save|submit|update|apply|speichern|sichern|übernehmen|aktualisieren|opslaan|bewaren|bijwerken|toepassen|enregistrer|sauvegarder|valider|mettre à jour|appliquer|guardar|grabar|actualizar|aplicar|salvar|gravar|atualizar|salva|salvare|gem|spara|lagre|tallenna|zapisz|uložit|保存|儲存)( changes| ?(and|&|und|en|et|y|e) .{1,16})?$/i;
const edits =
  /^(edit|bearbeiten|bewerken|wijzigen|modifier|éditer|editar|modificar|modifica|redigera?|rediger|muokkaa|edytuj|編輯)$/i;
/** Whatever a person can change in a form. */
const controls =
  'input:not([type=hidden]):not([type=button]):not([type=submit]):not([type=search]),textarea,select,[role=switch],[role=checkbox],[role=combobox],[role=radio],[role=textbox],[role=spinbutton],[aria-haspopup=listbox],[aria-pressed],[contenteditable]:not([contenteditable=false])';
const icons = '[class*="material-icons"],[class*="material-symbols"],i,svg,[aria-hidden=true]';

/** A button's name: its text without the names of drawn icons, else its value, title or spoken label. */
export const buttonName = (button: Element): string =>
  tidy(wordsOf(button)) ||
  tidy(button.textContent ?? '') ||
  tidy((button as HTMLInputElement).value ?? '') ||
  tidy(button.getAttribute('title') ?? button.getAttribute('aria-label') ?? '');

const wordsOf = (node: Node): string =>
  [...node.childNodes]
    .map((each) =>
      each.nodeType === 3
        ? each.nodeValue
        : each.nodeType === 1 && !(each as Element).matches(icons)
          ? wordsOf(each)
          : '',
    )
    .join('');

export const isSave = (button: Element): boolean => saves.test(buttonName(button));

/** The button of a page an event came from, if it is one that saves. */
export const saveAround = (target: Element): Element | null => {
  const button = target.closest(buttons);
  return button && isSave(button) ? button : null;
};

/**
 * Halo opens records for viewing; "Edit" turns to "Save". A new record has "Save" from the start. Beside "Edit" a control is the
 * form's own unless `isApart` says that it is none of it.
 */
export function readMode(
  sight: Sight,
  anyRead: boolean,
  isApart: (open: readonly Element[]) => boolean = () => false,
): Observation['mode'] {
  let edit = false;
  for (const button of sight.root.querySelectorAll(buttons)) {
    if (!sight.shown(button)) continue;
    if (isSave(button)) return 'edit';
    if (edits.test(buttonName(button))) edit = true;
  }
  const open = [...sight.root.querySelectorAll(controls)].filter((each) => isOpen(each) && sight.shown(each));
  if (edit) return open.length === 0 || isApart(open) ? 'view' : 'unknown';
  if (open.length > 0) return 'edit';
  return anyRead ? 'view' : 'unknown';
}

/** Can a person change it? Search boxes belong to lists and the top bar, not to the form. */
function isOpen(control: Element): boolean {
  if (control.matches(':disabled,[readonly],[aria-disabled=true],[aria-readonly=true]')) return false;
  // A star or pin in a bar is no part of the form.
  if (control.matches('[aria-pressed]') && control.closest('.buttons-container,[role=toolbar]')) return false;
  if (control.matches('[role=combobox],[aria-autocomplete]')) return true;
  return !/search|filter/i.test(`${control.getAttribute('placeholder')} ${control.className} ${control.id}`);
}
