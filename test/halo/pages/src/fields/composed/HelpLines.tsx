import { namingHelp } from '../../../../renderings/naming-help';
import { useLook } from '../../looks/look';

/** A field's own help, and the help that names other fields. */
export function HelpLines({ label, help = [] }: { label: string; help?: string[] }) {
  const look = useLook();
  return [...help, ...namingHelp(look.rendering, label)].map((line) => (
    <div className="field-help" key={line}>
      {look.help(line)}
    </div>
  ));
}
