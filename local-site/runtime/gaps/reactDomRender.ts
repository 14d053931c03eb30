export { render, unmountComponentAtNode } from 'react-dom';
