/** The page that `npm run bench` asks for to see what the frame of every page behind sign-in costs: nothing else stands on it. */
export default function FramePage() {
  return <h1>A page with nothing but its frame</h1>;
}
