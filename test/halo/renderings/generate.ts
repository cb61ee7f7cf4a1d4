import { Draw } from '../data/random';
import { axes } from './axes';
import type { Rendering } from './rendering';

/** A mix of all axes, the same for the same whole number. */
export function generateRendering(seed: number): Rendering {
  const axis = Object.keys(axes);
  const pick = <T>(name: string, values: readonly T[]): T =>
    new Draw(seed, axis.indexOf(name), 0).one(values);
  return {
    name: `seed:${seed}`,
    drawn: 'axes',
    mode: pick('mode', axes.mode),
    label: pick('label', axes.label),
    mark: pick('mark', axes.mark),
    help: pick('help', axes.help),
    select: pick('select', axes.select),
    method: pick('method', axes.method),
    betaPill: pick('betaPill', axes.betaPill),
    login: pick('login', axes.login),
    check: pick('check', axes.check),
    checkView: pick('checkView', axes.checkView),
    caption: pick('caption', axes.caption),
    value: pick('value', axes.value),
    multi: pick('multi', axes.multi),
    scopes: pick('scopes', axes.scopes),
    agentLabel: pick('agentLabel', axes.agentLabel),
    wrappers: pick('wrappers', axes.wrappers),
    propertyIds: pick('propertyIds', axes.propertyIds),
    classes: pick('classes', axes.classes),
    language: pick('language', axes.language),
    wording: pick('wording', axes.wording),
    theme: pick('theme', axes.theme),
    apiName: pick('apiName', axes.apiName),
    apiValues: pick('apiValues', axes.apiValues),
    noTenant: pick('noTenant', axes.noTenant),
    secret: pick('secret', axes.secret),
    lazy: pick('lazy', axes.lazy),
    lateMs: pick('lateMs', axes.lateMs),
    tabs: pick('tabs', axes.tabs),
    tabPanels: pick('tabPanels', axes.tabPanels),
    hiddenTab: pick('hiddenTab', axes.hiddenTab),
    hiding: pick('hiding', axes.hiding),
    closedModal: pick('closedModal', axes.closedModal),
    buttons: pick('buttons', axes.buttons),
    saveWord: pick('saveWord', axes.saveWord),
    modal: pick('modal', axes.modal),
    rawNumbers: pick('rawNumbers', axes.rawNumbers),
    methodName: pick('methodName', axes.methodName),
    staleAfterSave: false,
  };
}
