/** A value as the model's nouns have it: text, yes or no, several names, or null where nothing is set. */
export type SeenValue = string | boolean | readonly string[] | null;

/** What tells the value: words, a control's state, an icon with a title, a drawing of the style sheet, or a colour alone. */
export type SeenBy = 'text' | 'control' | 'icon' | 'drawing' | 'colour';

/** What a sighted person who looks at one field of a page learns of it, having scrolled and waited as needed. */
export type Sight =
  | {
      readonly seen: 'shown';
      /** As the model has it. */
      readonly value: SeenValue;
      /** As the page has it: translated, joined, a placeholder. */
      readonly text: string;
      /** The field's name on the page, without asterisk and colon. */
      readonly label: string;
      readonly by: SeenBy;
    }
  | { readonly seen: 'notShown'; readonly why: 'otherTab' | 'coveredByAll' | 'notAsked' }
  | {
      readonly seen: 'notTellable';
      readonly why: 'blankBox' | 'masked' | 'rawNumber';
      /** What stands there instead. */
      readonly text: string;
      readonly label: string;
    };

/** Model path → what is seen, e.g. `settings.Clients Access Level`, `scopes.read:customers`, `apiOnly`. */
export type Sights = Readonly<Record<string, Sight>>;
