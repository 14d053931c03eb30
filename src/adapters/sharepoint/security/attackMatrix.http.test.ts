/** @jest-environment node */
import { describeAttacks } from '../../../testing/permissions/describeAttacks';

describeAttacks({ refusedAloneEvery: 5 });
