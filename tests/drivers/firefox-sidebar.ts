import type { Bidi } from './bidi';
import { chromeEvaluate } from './firefox-chrome';

type FrameScripts = {
  addMessageListener(name: string, listener: (message: { data: string }) => void): void;
  loadFrameScript(url: string, allowDelayed: boolean): void;
};
declare const SidebarController: {
  show(id: string): Promise<unknown>;
  readonly browser: { readonly contentDocument: Document };
};

/** Opens the extension's real sidebar; resolves to a way to read its text, which BiDi does not offer. */
export async function openSidebar(bidi: Bidi, addonId: string): Promise<() => Promise<string>> {
  const id = `${addonId.replace(/[^a-z0-9_-]/gi, '_')}-sidebar-action`;
  await chromeEvaluate(bidi, (panel: string) => SidebarController.show(panel).then(() => null), id);
  return () =>
    chromeEvaluate(bidi, () => {
      const { contentDocument } = SidebarController.browser;
      const frame = contentDocument.getElementById('webext-panels-browser');
      const { messageManager } = frame as unknown as { messageManager: FrameScripts };
      return new Promise<string>((resolve) => {
        messageManager.addMessageListener('sidelight-text', ({ data }) => resolve(data));
        const script = 'sendAsyncMessage("sidelight-text", content.document.body?.textContent ?? "")';
        messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
      });
    });
}
