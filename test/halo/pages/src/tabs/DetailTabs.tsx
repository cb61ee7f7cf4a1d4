import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-tabs';
import { useLook } from '../looks/look';
import { PlainTabs } from './PlainTabs';

export interface TabOf {
  name: string;
  disabled?: boolean;
  content: ReactNode;
}
export interface TabsProps {
  tabs: TabOf[];
  open: number;
  onOpen(index: number): void;
}

/** The tabs of a detail, in one of the families Halo has. */
export function DetailTabs(props: TabsProps) {
  const { rendering, label } = useLook();
  const { tabs, open, onOpen } = props;
  if (rendering.tabs !== 'reactTabs') return <PlainTabs {...props} family={rendering.tabs} />;
  return (
    <Tabs selectedIndex={open} onSelect={onOpen} forceRenderTabPanel={rendering.tabPanels === 'kept'}>
      <TabList>
        {tabs.map((each) => (
          <Tab key={each.name} disabled={each.disabled}>
            {label(each.name)}
          </Tab>
        ))}
      </TabList>
      {tabs.map((each) => (
        <TabPanel key={each.name}>{each.content}</TabPanel>
      ))}
    </Tabs>
  );
}
