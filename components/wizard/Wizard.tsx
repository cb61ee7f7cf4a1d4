import './steps.css';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { afterPaint } from '../../lib/core/after-paint';
import type { WizardStep } from '../../lib/store/draft';
import { FailureBanner } from '../FailureBanner';
import { lazy } from '../lazy';
import { LazyFailureText } from '../lazy-failure-text';
import { IntegrationStep } from './IntegrationStep';
import { PrepareStep } from './PrepareStep';
import type { PlacedProps, StepProps } from './step-props';
import { WizardFoot } from './WizardFoot';
import { WizardHead } from './WizardHead';

const later = {
  connect: lazy(async () => (await import('./ConnectStep')).ConnectStep),
  select: lazy(async () => (await import('./SelectStep')).SelectStep),
  webhooks: lazy(async () => (await import('./WebhooksStep')).WebhooksStep),
  review: lazy(async () => (await import('./ReviewStep')).ReviewStep),
  done: lazy(async () => (await import('./DoneStep')).DoneStep),
};

const bodies: Readonly<Record<WizardStep, ComponentType<StepProps>>> = {
  integration: IntegrationStep,
  prepare: PrepareStep,
  ...later,
};

interface WizardProps extends PlacedProps {
  /** It takes the place of another screen. */
  readonly arrives: boolean;
}

/** The seven steps, one at a time, with where one is above and Back and Continue below. */
export const Wizard = ({ state, commands, place, arrives }: WizardProps) => {
  const { step } = state.draft;
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLElement>(null);
  const shown = useRef(arrives ? null : step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    body.current?.scrollTo(0, 0);
    heading.current?.focus();
  }, [step]);

  // Once the first is on the screen the others are fetched, so that none is waited for when its turn comes.
  useEffect(
    () =>
      afterPaint(() => {
        for (const each of [...Object.values(later), LazyFailureText]) void each.preload();
      }),
    [],
  );

  const Body = bodies[step];
  const { change, open } = state.failures;
  return (
    <>
      <WizardHead state={state} commands={commands} place={place} heading={heading} />
      <main class="wizard-body stack" ref={body}>
        {change && <FailureBanner failure={change} />}
        {open && <FailureBanner failure={open} />}
        <Body state={state} commands={commands} />
      </main>
      {step !== 'done' && <WizardFoot state={state} commands={commands} />}
    </>
  );
};
