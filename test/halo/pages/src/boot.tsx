import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { findRendering, type RenderingChoice, readChoice } from '../../renderings/find';
import type { Rendering } from '../../renderings/rendering';
import { inWords } from '../../renderings/wordings';
import { hashClasses } from './looks/hash-classes';
import { uiApi } from './ui-api';

/** One row of a Permissions tab. `editable: false` keeps the value as text even in edit mode, as Halo does for some rows. */
export interface SettingOption {
  section: string;
  label: string;
  choices: string[];
  editable?: boolean;
}

/** What `GET /_ui/boot` answers, with the rendering looked up. */
export interface Boot {
  product: 'HaloPSA' | 'HaloITSM';
  version: string;
  rendering: Rendering;
  theme: string;
  /** Name of a set in wordings.ts; an unknown one means Halo's standard words. */
  wording: string;
  admin: { name: string };
  options: {
    settings: SettingOption[];
    scopes: { name: string; description: string }[];
    methods: string[];
    loginTypes: string[];
    events: string[];
  };
}

const BootContext = createContext<Boot | null>(null);

/** `?rendering=` of the address the document was loaded with; it holds until the next full page load. */
const askedRendering = new URLSearchParams(location.search).get('rendering');

type BootAnswer = Omit<Boot, 'rendering'> & { rendering: RenderingChoice };

/** The answer in the rendering that counts; what that leaves open stays as the instance is set. */
function dressed(answer: BootAnswer): Boot {
  const rendering = findRendering(readChoice(askedRendering ?? '') ?? answer.rendering);
  document.documentElement.lang = rendering.language;
  if (rendering.classes === 'hashed') hashClasses(rendering.name);
  return {
    ...answer,
    rendering,
    theme: rendering.theme ?? answer.theme,
    wording: rendering.wording ?? answer.wording,
  };
}

export function BootProvider({ children }: { children: ReactNode }) {
  const [boot, setBoot] = useState<Boot | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    uiApi
      .get<BootAnswer>('boot')
      .then((answer) => setBoot(dressed(answer)))
      .catch((error: unknown) => setFailure(String(error)));
  }, []);
  if (failure !== null) return <div className="application-loader">Unable to load Halo. {failure}</div>;
  if (boot === null) return <div className="application-loader">Please wait...</div>;
  return <BootContext value={boot}>{children}</BootContext>;
}

export function useBoot(): Boot {
  const boot = useContext(BootContext);
  if (boot === null) throw new Error('useBoot outside BootProvider');
  return boot;
}

/** Applies the tenant's own words to a standard English text. */
export function useWords(): (text: string) => string {
  const { wording } = useBoot();
  return (text) => inWords(wording, text);
}
