/** Section headings over a form; some say what a field elsewhere is called. */
export const headings: readonly string[] = [
  '',
  '<h2>Account Details</h2>',
  '<h3>Roles</h3>',
  '<h2>Tenant</h2>',
  '<div class="details-group-header title">Feature Access</div>',
  '<h2>Active</h2>',
  '<div class="page-title"><h1>Gradient</h1></div>',
];

const all: readonly ((html: string, name: string) => string)[] = [
  (html) => `<div style="display: none">${html}</div>`,
  (html) => `<div hidden>${html}</div>`,
  (html) => `<div class="react-tabs__tab-panel" role="tabpanel">${html}</div>`,
  (html) => `<div class="ReactModal__Content" role="dialog">${html}<button>Save</button></div>`,
  (html) => `<div class="ui popup visible">${html}</div>`,
  (html) => `<div role="tooltip">${html}</div>`,
  (_, name) => `<p>See also <b>${name}</b> in the guide, which must not be empty.</p>`,
  (_, name) => `<p>Set “${name}” to Read Only and press Save.</p>`,
  (_, name) =>
    `<div class="crumbs"><span>Configuration</span><span>${name}</span><span>Gradient</span></div>`,
  (_, name) => `<input type="hidden" name="${name}" value="Read and Modify">`,
  (_, name) => `<div aria-live="polite">${name}: Read and Modify</div>`,
  (_, name) =>
    `<table><thead><tr><th>Field</th><th>Old</th><th>New</th></tr></thead><tbody><tr><td>${name}</td><td>No Access</td><td>Read and Modify</td></tr></tbody></table>`,
  (html) => `<div class="box" style="position: fixed; top: 9px; left: 9px">${html}</div>`,
];

/** Something that looks like a field and is none: hidden, in a closed tab, in a dialogue, or only spoken of. */
export function decoy(which: number, html: string, name: string): string {
  return all[which % all.length]?.(html, name) ?? '';
}
