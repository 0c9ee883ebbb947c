/** The language server as a worker in a browser. Every file is read and written by the client. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { serve } from './server';

/** Set by the bundler. */
declare const NIANBAO_VERSION: string;

/** The worker itself. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  version: NIANBAO_VERSION,
});
