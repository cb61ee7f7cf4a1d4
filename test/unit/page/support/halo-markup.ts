/** Pieces of Halo's forms as people who script them describe them (Bootstrap grid, react-select with prefix "Select"). */
let serial = 0;

export const toolbar = (...names: string[]): string =>
  `<div class="buttons-container">${names.map((name) => `<button class="solidbutton"><i class="fa"></i>${name}</button>`).join('')}</div>`;

export const tabs = (open: string, ...names: string[]): string =>
  `<ul class="react-tabs__tab-list" role="tablist">${names
    .map((name) => `<li class="react-tabs__tab" role="tab" aria-selected="${name === open}">${name}</li>`)
    .join('')}</ul>`;

export const row = (label: string, value: string, property = ''): string =>
  `<div class="row"><div class="col-md-6"><label${property ? ` for="input-field-for-${property}"` : ''}>${label}</label>${value}</div></div>`;

export const asterisk = '<h999 class="asterisk"> *</h999>';
export const shown = (value: string): string => `<div class="read-value" title="${value}">${value}</div>`;
export const noEdit = (value: string): string => `<div class="noedit-value">${value}</div>`;

/** react-select 5 as it renders: live regions, single value or placeholder, the input, a hidden twin holding an id. */
export function select(value: string | null, { twin = '3', id = '' } = {}): string {
  serial += 1;
  const inner = value === null ? 'Select...' : value;
  const kind = value === null ? 'placeholder' : 'single-value';
  const emotion = value === null ? 'placeholder' : 'singleValue';
  return `<div class="Select css-b62m3t-container"${id ? ` id="${id}"` : ''}>
    <span id="react-select-${serial}-live-region" class="css-7pg0cj-a11yText">option Everything, selected.</span>
    <span aria-live="polite" class="css-7pg0cj-a11yText">Results available</span>
    <div class="Select__control css-13cymwt-control"><div class="Select__value-container css-hlgwow">
      <div class="Select__${kind} css-1dimb5e-${emotion}" id="react-select-${serial}-${kind}">${inner}</div>
      <div class="Select__input-container css-19bb58m" data-value=""><input class="Select__input" id="react-select-${serial}-input" role="combobox" aria-autocomplete="list" type="text" value=""></div>
    </div><div class="Select__indicators"><span class="Select__indicator-separator"></span><svg></svg></div></div>
    <input type="hidden" name="property" value="${twin}"></div>`;
}

export const tags = (...names: string[]): string =>
  `<div class="Select css-b62m3t-container"><div class="Select__control css-13cymwt-control"><div class="Select__value-container Select__value-container--is-multi">${names
    .map(
      (name) =>
        `<div class="Select__multi-value css-1p3m7a8-multiValue"><div class="Select__multi-value__label css-9jq23d">${name}</div><div role="button" class="Select__multi-value__remove" aria-label="Remove ${name}"><svg></svg></div></div>`,
    )
    .join(
      '',
    )}<div class="Select__input-container"><input role="combobox" aria-autocomplete="list" value=""></div></div></div></div>`;

export const form = (...rows: string[]): string =>
  `<div class="details-form-holder"><div class="details-form readeditform">${rows.join('')}</div></div>`;

export const menu = `<div class="left"><div>All Features</div><div>Organisations</div><div>Tenant</div><div>Teams &amp; Agents</div><div>Teams</div><div>Roles</div><div>Agents</div><div>Workdays</div><div>Integrations</div><div>HaloPSA API</div></div>`;
