/** Loaded before a measured server: tells whoever started it, when asked, what it has used. */
process.on('message', () => process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() }));
process.channel?.unref();
