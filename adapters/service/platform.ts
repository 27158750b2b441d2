import type { Command } from '../../src/command.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { CommandRequest } from '../../src/request.ts';
import type { Environment } from '../environment.ts';
import type { Connect } from './service.ts';

/** What a platform would be sent in answer to a request. */
export interface PayloadWriter {
  /** The exact message bodies, in the order in which they would be sent. */
  payloads(request: CommandRequest, reply: Reply, commands: readonly Command[]): readonly unknown[];
}

/** How a platform is served. */
export interface Connector {
  /** Reads the platform's settings; throws a `ConfigurationError` with every fault. */
  connect(env: Environment): Connect;
}

/** A chat platform; its modules, with the vendor's library behind them, load only when asked for. */
export interface Platform {
  readonly name: string;
  /** Environment variables, any of which says that this platform is to be served. */
  readonly settings: readonly string[];
  /** For `--as`. */
  payloads(): Promise<PayloadWriter>;
  connector(): Promise<Connector>;
}
