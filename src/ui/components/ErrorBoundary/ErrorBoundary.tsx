import * as React from 'react';
import { CrashMessage } from './CrashMessage';

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Shows a sentence instead of an empty place when a view fails in a way nobody foresaw. */
export class ErrorBoundary extends React.Component<{ readonly children?: React.ReactNode }, ErrorBoundaryState> {
  public override readonly state: ErrorBoundaryState = { error: null };

  public static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  public override render(): React.ReactNode {
    return this.state.error ? <CrashMessage error={this.state.error} /> : this.props.children;
  }
}
