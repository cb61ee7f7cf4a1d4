import { hash } from '../../../renderings/hash';

const inSelectors = /\.(-?[_a-zA-Z][\w-]*)/g;

function isStyleRule(rule: CSSRule): rule is CSSStyleRule {
  return 'selectorText' in rule;
}
function isGrouping(rule: CSSRule): rule is CSSGroupingRule {
  return 'cssRules' in rule;
}

/**
 * Gives every class of the document another name, as build tools with scoped class names do: those set from now on, those
 * of the style sheets that are there, and those that emotion is about to insert.
 */
export function hashClasses(salt: string): void {
  const renamed = (name: string) => `c${hash(`${salt} ${name}`).toString(36)}`;
  const selector = (text: string) => text.replace(inSelectors, (_, name: string) => `.${renamed(name)}`);
  const list = (value: string) => value.split(/\s+/).filter(Boolean).map(renamed).join(' ');

  const rename = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (isStyleRule(rule)) rule.selectorText = selector(rule.selectorText);
      else if (isGrouping(rule)) rename(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) rename(sheet.cssRules);

  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    setAttribute.call(this, name, name === 'class' ? list(String(value)) : value);
  };
  const className = Object.getOwnPropertyDescriptor(Element.prototype, 'className');
  if (className !== undefined) {
    Object.defineProperty(Element.prototype, 'className', {
      ...className,
      set(value: string) {
        className.set?.call(this, list(value));
      },
    });
  }
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index) {
    return insertRule.call(this, selector(rule), index);
  };
}
