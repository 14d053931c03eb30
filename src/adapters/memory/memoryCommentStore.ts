import type { CommentStore } from '../../application/ports/commentStore';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryCommentStore(world: MemoryWorld, account: MemoryAccount): CommentStore {
  return {
    add: async (remarks) => {
      remarks.forEach(({ groupKey }) => demand(account.writesFor.includes(groupKey), account, `comment for ${groupKey}`));
      remarks
        .filter(({ key }) => !world.remarks.has(key))
        .forEach((remark) =>
          world.remarks.set(remark.key, { ...remark, writtenBy: account.user.name, written: world.clock.now().toISOString() })
        );
    },
    ofMandate: async (mandateKey, groupKey) =>
      account.participates
        ? [...world.remarks.values()].filter((remark) => remark.mandateKey === mandateKey && remark.groupKey === groupKey)
        : []
  };
}
