/** The door of the packet process: an order as its only argument, news over the channel. */
import { buildPackets, type PacketBuildOrder } from './build-packets.ts';

// A build that is killed takes its processes with it.
process.on('disconnect', () => process.exit(1));

const order = JSON.parse(process.argv[2] ?? '') as PacketBuildOrder;
await buildPackets(order, (news) => process.send?.(news));
process.removeAllListeners('disconnect');
process.disconnect?.();
