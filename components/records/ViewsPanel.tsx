import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/core/failure';
import type { ResourceType } from '../../lib/core/resource-type';
import { resourceLabels } from '../../lib/resources/labels';
import type { SavedView, Scope } from '../../lib/store/saved-view';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { FailureBanner } from '../FailureBanner';
import { Field } from '../Field';
import { IconButton } from '../IconButton';

interface ViewsPanelProps {
  readonly views: readonly SavedView[];
  readonly failure: Failure | null;
  readonly lackedBy: (scope: Scope) => ResourceType | null;
  readonly onShow: (view: SavedView) => void;
  readonly onSave: (name: string) => Promise<boolean>;
  readonly onRemove: (name: string) => void;
}

/** The saved views: show one, save this one, delete one. */
export const ViewsPanel = ({ views, failure, lackedBy, onShow, onSave, onRemove }: ViewsPanelProps) => {
  const [name, setName] = useState('');
  const known = views.some((view) => view.name === name.trim());
  return (
    <>
      {views.length === 0 && <p class="soft small">{t('records.views.none')}</p>}
      {views.length > 0 && (
        <ul class="record-views">
          {views.map((view) => (
            <li key={view.name}>
              <Show view={view} lacked={lackedBy(view.scope)} onShow={onShow} />
              <IconButton
                icon={Trash2}
                label={t('records.views.remove', { name: view.name })}
                onClick={() => onRemove(view.name)}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        class="record-save-view"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void onSave(name.trim()).then((saved) => saved && setName(''));
        }}
      >
        <Field
          label={t('records.views.name')}
          value={name}
          onInput={(text) => setName(text.slice(0, 60))}
          after={
            <Button type="submit" blocked={name.trim() === '' ? t('records.views.no_name') : null}>
              {t(known ? 'records.views.replace' : 'records.views.save')}
            </Button>
          }
        />
      </form>
      {failure && <FailureBanner failure={failure} />}
    </>
  );
};

interface ShowProps {
  readonly view: SavedView;
  readonly lacked: ResourceType | null;
  readonly onShow: (view: SavedView) => void;
}

const Show = ({ view, lacked, onShow }: ShowProps) => (
  <button
    type="button"
    class="record-view"
    aria-disabled={lacked !== null}
    onClick={() => lacked === null && onShow(view)}
  >
    <bdi>{view.name}</bdi>
    {lacked && (
      <span class="record-view-lacks small">
        {t('records.views.not_synced', { types: resourceLabels[lacked] })}
      </span>
    )}
  </button>
);
