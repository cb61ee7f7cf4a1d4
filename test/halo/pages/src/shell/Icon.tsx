/** A FontAwesome icon by its name. */
export const Icon = ({
  name,
  family = 'solid',
}: {
  name: string;
  family?: 'solid' | 'regular' | 'brands';
}) => <i className={`fa-${family} fa-${name}`} aria-hidden="true" />;
