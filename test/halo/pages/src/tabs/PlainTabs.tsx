import { useLook } from '../looks/look';
import type { TabsProps } from './DetailTabs';

const names = {
  tabSheets: { list: 'tablist', tab: 'tabsheet', chosen: 'tabselected' },
  tabActive: { list: 'tab-container', tab: 'tab', chosen: 'tabactive' },
  roles: { list: 'plain-tabs', tab: 'plain-tab', chosen: '' },
} as const;

/** Halo's two older tab controls, which have classes and no roles, and one with roles alone. */
export function PlainTabs({ tabs, open, onOpen, family }: TabsProps & { family: keyof typeof names }) {
  const { rendering, label } = useLook();
  const name = names[family];
  const withRoles = family === 'roles';
  return (
    <div className="tabs-holder">
      <div className={name.list} role={withRoles ? 'tablist' : undefined}>
        {tabs.map((each, index) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: Halo's older tabs have no roles
          <div
            key={each.name}
            className={[name.tab, index === open && name.chosen, each.disabled && 'disabled']
              .filter(Boolean)
              .join(' ')}
            {...(withRoles
              ? { role: 'tab', 'aria-selected': index === open, 'aria-disabled': each.disabled }
              : {})}
            tabIndex={each.disabled ? -1 : 0}
            onClick={() => !each.disabled && onOpen(index)}
            onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.click()}
          >
            {label(each.name)}
          </div>
        ))}
      </div>
      {tabs.map((each, index) =>
        index === open || (rendering.tabPanels === 'kept' && !each.disabled) ? (
          <div
            key={each.name}
            className="tab-panel"
            style={index === open ? undefined : { display: 'none' }}
            role={withRoles ? 'tabpanel' : undefined}
          >
            {each.content}
          </div>
        ) : null,
      )}
    </div>
  );
}
