import { stripVTControlCharacters } from 'node:util';
import pc from 'picocolors';
import { render } from '../../../adapters/terminal/render.ts';
import { plainScreen, type Screen } from '../../../adapters/terminal/screen.ts';
import { adapterContract, type ContractSubject } from '../contract.ts';

/** Shown on a screen; the bar beside a quotation is an ornament, and colours are no words. */
function subject(name: string, screen: Screen): ContractSubject {
  return {
    name,
    show: (reply) => [render(reply, screen)],
    read: (message) => stripVTControlCharacters(String(message)).replace(/^│ ?/gm, ''),
    faults: (message) => {
      const uncoloured = String(message).replace(/\p{Cc}\[\d+m/gu, '');
      return uncoloured.match(/(?![\n\t])\p{Cc}/gu) ?? [];
    },
  };
}

adapterContract(subject('a terminal', { width: 60, colors: pc.createColors(true) }));
adapterContract(subject('output that is not a terminal', plainScreen));
