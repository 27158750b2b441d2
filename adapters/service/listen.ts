import { ConfigurationError } from '../configuration-error.ts';
import type { Http } from './http.ts';

/** An address to listen on, and the settings that name it. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
  readonly settings: { readonly host: string; readonly port: string };
}

/** Listens; rejects with a `ConfigurationError` where the address cannot be had. */
export async function listen(http: Http, { host, port, settings }: ListenAddress): Promise<number> {
  try {
    return await http.listen(host, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const free = `Set ${settings.port} to a free port, or stop what listens there.`;
    const faults: Readonly<Record<string, { setting: string; problem: string; fix: string }>> = {
      EADDRINUSE: { setting: settings.port, problem: `${port} is taken.`, fix: free },
      EACCES: {
        setting: settings.port,
        problem: `${port} may not be listened on by this user.`,
        fix: `Set ${settings.port} to one from 1024 on, such as 3000.`,
      },
      EADDRNOTAVAIL: hostFault(),
      ENOTFOUND: hostFault(),
    };
    const fault = faults[code ?? ''];
    throw fault ? new ConfigurationError([fault]) : error;
  }

  function hostFault() {
    return {
      setting: settings.host,
      problem: `${host} is no address of this machine.`,
      fix: `Set ${settings.host} to 127.0.0.1, or to 0.0.0.0 for all of them.`,
    };
  }
}
