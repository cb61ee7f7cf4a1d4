import { LayoutDashboard, PanelRight, PlugZap, Plus } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ConnectionGlance } from '../../lib/view/connection-glance';
import type { GlanceState, HomeCommands } from '../../lib/view/home';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { EmptyState } from '../EmptyState';
import { LazyFailureBanner } from '../lazy-failure-banner';
import { useOverflow } from '../use-overflow';
import { ConnectedBanner } from './ConnectedBanner';
import { SyncProgress } from './SyncProgress';

interface GlanceProps {
  readonly state: GlanceState;
  readonly commands: HomeCommands;
  readonly place: 'popup' | 'panel';
  /** It takes the place of another screen. */
  readonly arrives: boolean;
}

/** Once connected: each connection, how its last sync went, and the ways on. */
export const StatusGlance = ({ state, commands, place, arrives }: GlanceProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (arrives) heading.current?.focus();
  }, [arrives]);
  const body = useRef<HTMLElement>(null);
  const scrolls = useOverflow(body, true);
  // What is shown of a single connection leads to that one.
  const [first, second] = state.connections;
  const only = first && !second ? first.id : null;
  return (
    <>
      <header class="wizard-head">
        <h1 ref={heading} tabIndex={-1}>
          Halo Companion
        </h1>
      </header>
      <main class="wizard-body stack" ref={body} tabIndex={scrolls ? 0 : undefined}>
        {state.connections.length === 0 && (
          <EmptyState icon={PlugZap} title={t('wizard.status_glance.nothing_connected')}>
            <p>{t('wizard.status_glance.disconnected_stay')}</p>
          </EmptyState>
        )}
        {state.connections.map((glance) => (
          <section key={glance.id} class="stack" data-connection={glance.id}>
            <div>
              <h2>{glance.name}</h2>
              <p class="soft small">
                {glance.host}
                {glance.last && ` · ${glance.last}`}
              </p>
            </div>
            <ConnectedBanner glance={glance} />
            <Progress glance={glance} />
          </section>
        ))}
      </main>
      <footer class="wizard-foot">
        {state.failure && <LazyFailureBanner failure={state.failure} />}
        {place === 'popup' && (
          <Button kind="primary" wide icon={PanelRight} onClick={() => commands.seeRecords(only)}>
            {t('wizard.status_glance.see_the_records')}
          </Button>
        )}
        <div class="halves">
          <Button icon={LayoutDashboard} onClick={() => commands.openDashboard(only)}>
            {t('wizard.status_glance.dashboard')}
          </Button>
          {state.setUp === 'done' && (
            <Button onClick={() => commands.show('wizard')}>
              {t('wizard.status_glance.values_to_paste')}
            </Button>
          )}
          <Button
            kind="quiet"
            icon={Plus}
            onClick={state.setUp === 'unfinished' ? () => commands.show('wizard') : commands.startOver}
          >
            {state.setUp === 'unfinished'
              ? t('wizard.status_glance.go_on_with_the_set_up')
              : t('wizard.status_glance.set_up_another')}
          </Button>
        </div>
      </footer>
    </>
  );
};

/** All types while a sync is under way, also one that waits; afterwards only those that are not whole, with what to do. */
const Progress = ({ glance }: { readonly glance: ConnectionGlance }) => {
  const troubled = glance.progress.filter(({ state }) => state === 'incomplete' || state === 'failed');
  const shown = glance.standing ? glance.progress : troubled;
  return shown.length > 0 ? <SyncProgress progress={shown} /> : null;
};
