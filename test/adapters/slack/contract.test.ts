import { commandNames } from '../../../adapters/slack/command-names.ts';
import { renderAll, type SlackMessage } from '../../../adapters/slack/render/render.ts';
import { assistant } from '../assistant.ts';
import { adapterContract } from '../contract.ts';
import { record } from '../payloads.ts';
import { limitsBroken } from './limits.ts';
import { wordsOf } from './rig.ts';

const names = commandNames(assistant.commands);

adapterContract({
  name: 'Slack',
  show: (reply) => renderAll('/stage', reply, names),
  read: (message) => wordsOf((message as SlackMessage).blocks),
  faults: (message) => {
    record('slack', 'message', message);
    return limitsBroken(message);
  },
});
