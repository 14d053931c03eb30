import { copyDemoData, removeDataFolder } from './demoData';
import { startSite, type RunningSite } from './startSite';

/** Starts a site with a demo of its own, as the run's demo was made; it goes when the site stops. */
export async function startDemoSite(...options: readonly string[]): Promise<RunningSite> {
  const data = copyDemoData();
  const site = await startSite(data, '--demo', 'small', ...options);
  return {
    ...site,
    stop: async () => {
      await site.stop();
      removeDataFolder(data);
    }
  };
}
