import { configure } from '@testing-library/react';

// A machine with much else to do is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
