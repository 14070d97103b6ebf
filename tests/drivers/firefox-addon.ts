/** What a reader may change of an add-on in Firefox's own settings, done as those do it. */
import type { Bidi } from './bidi';
import { chromeEvaluate } from './firefox-chrome';
import type { Wire } from './wire';

/** Lets the add-on into private windows; it has to be reloaded then. */
export function allowInPrivateWindows(bidi: Bidi, addonId: string): Promise<void> {
  return chromeEvaluate(
    bidi,
    async (id: string) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add(
        id,
        { permissions, origins: [], data_collection: [] },
        WebExtensionPolicy.getByID(id).extension,
      );
    },
    addonId,
  );
}

/** Takes back, or gives again, the permission for all sites that the add-on had from its installation. */
export function allowSites(bidi: Bidi, addonId: string, allowed: boolean): Promise<void> {
  return chromeEvaluate(
    bidi,
    async (id: string, give: boolean) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(id);
      const origins = extension.manifest.host_permissions;
      const change = { permissions: [], origins, data_collection: [] };
      await (give ? ExtensionPermissions.add : ExtensionPermissions.remove).call(
        ExtensionPermissions,
        id,
        change,
        extension,
      );
    },
    addonId,
    allowed,
  );
}

declare const ChromeUtils: { importESModule(url: string): Wire };
declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: { readonly manifest: { readonly host_permissions: string[] } } };
};
