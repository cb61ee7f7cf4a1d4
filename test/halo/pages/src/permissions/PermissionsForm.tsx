import type { PermissionSettings } from '../../../model/instance';
import { type SettingOption, useBoot } from '../boot';
import { FieldGroup } from '../detail/FieldGroup';
import { mountsLazily } from '../fields/plan';
import { LazyBlock } from './LazyBlock';
import { SettingField } from './SettingField';

interface Props {
  settings: PermissionSettings;
  editing: boolean;
  onChange(settings: PermissionSettings): void;
}

/** Rows that mount together while editing. */
const blockSize = 12;

interface Row {
  option: SettingOption;
  index: number;
}

const sectionsOf = (options: SettingOption[]): [string, Row[]][] => [
  ...Map.groupBy(
    options.map((option, index) => ({ option, index })),
    (row) => row.option.section,
  ),
];

const blocksOf = (rows: Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / blockSize) }, (_, block) =>
    rows.slice(block * blockSize, (block + 1) * blockSize),
  );

/** The Permissions tab of a role or an agent: every setting, by section, as label and value. */
export function PermissionsForm({ settings, editing, onChange }: Props) {
  const boot = useBoot();
  const lazy = mountsLazily(boot.rendering, editing);
  return sectionsOf(boot.options.settings).map(([section, rows]) => (
    <FieldGroup key={section} heading={section}>
      {blocksOf(rows).map((block) => (
        <LazyBlock key={block[0]?.index} lazy={lazy} rows={block.length}>
          {block.map(({ option, index }) => (
            <SettingField
              key={option.label}
              option={option}
              index={index}
              value={settings[option.label] ?? 'Not set'}
              onChange={(value) => onChange({ ...settings, [option.label]: value })}
            />
          ))}
        </LazyBlock>
      ))}
    </FieldGroup>
  ));
}
