import { Icon } from './Icon';

/** The round icon left of a detail's title. */
export const TitleIcon = ({ name }: { name: string }) => (
  <div className="title-icon">
    <Icon name={name} />
  </div>
);
